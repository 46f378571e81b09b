// A person at a Matrix client of its own kind: matrix-js-sdk, the SDK under Element, with its Rust cryptography.
// Reads commands and writes what happens, both as JSON lines. Copied beside its node_modules before it is started.
// usage: node client.mjs HOMESERVER USER_ID DEVICE_ID TOKEN PASSWORD
import * as sdk from "matrix-js-sdk";
import { logger } from "matrix-js-sdk/lib/logger.js";
import {
    AllDevicesIsolationMode, CryptoEvent, OnlySignedDevicesIsolationMode, VerificationPhase, VerificationRequestEvent,
    VerifierEvent,
} from "matrix-js-sdk/lib/crypto-api/index.js";
import readline from "node:readline";

// The SDK wants Node 22; on 20 it misses this one function, and its sync loop ends without a word.
Promise.withResolvers ??= function () {
    let resolve, reject;
    const promise = new this((a, b) => { resolve = a; reject = b; });
    return { promise, resolve, reject };
};
logger.setLevel(process.env.ELEMENT_DEBUG ? "debug" : "silent");
for (const name of ["log", "info", "debug", "warn", "trace"]) {
    console[name] = (...said) => process.env.ELEMENT_DEBUG && console.error(...said);
}

const [baseUrl, userId, deviceId, accessToken, password] = process.argv.slice(2);
const tell = (what) => process.stdout.write(JSON.stringify(what) + "\n");
const client = sdk.createClient({ baseUrl, userId, deviceId, accessToken, timelineSupport: true });
await client.initRustCrypto({ useIndexedDB: false });  // Keys are forgotten with the process.
const crypto = client.getCrypto();

async function seen(event) {
    const found = {
        id: event.getId(), room: event.getRoomId(), sender: event.getSender(), type: event.getType(),
        wire: event.getWireType(), content: event.getContent(), deleted: event.isRedacted(),
        failure: event.isDecryptionFailure() ? String(event.decryptionFailureReason ?? true) : null,
    };
    if (event.isEncrypted() && !event.isDecryptionFailure() && !event.isRedacted()) {
        const about = await crypto.getEncryptionInfoForEvent(event);
        found.shield = about ? about.shieldColour : null;  // 0: none, 1: grey, 2: red
    }
    return found;
}
client.on(sdk.RoomEvent.Timeline, async (event, room, toStart, removed, data) => {
    if (toStart || !data.liveEvent || event.status) return;
    await client.decryptEventIfNeeded(event).catch(() => {});
    tell({ what: "event", ...(await seen(event)) });
});
client.on(sdk.MatrixEventEvent.Decrypted, async (event) => tell({ what: "opened", ...(await seen(event)) }));
client.on(sdk.RoomEvent.MyMembership, (room, membership) => {
    tell({ what: "membership", room: room.roomId, membership });
    if (membership === "invite") client.joinRoom(room.roomId).catch(() => {});
});

const watched = new WeakSet();
function watchVerifier(verifier) {
    if (watched.has(verifier)) return;
    watched.add(verifier);
    verifier.on(VerifierEvent.ShowSas, (shown) => {
        tell({ what: "pictures", names: shown.sas.emoji?.map((picture) => picture[1]) });
        shown.confirm().catch((error) => tell({ what: "trouble", error: String(error) }));
    });
    verifier.verify().then(() => tell({ what: "verified" })).catch((error) => tell({ what: "unverified", error: String(error) }));
}
function watch(request) {
    const look = async () => {
        tell({ what: "verification", phase: VerificationPhase[request.phase], by: request.otherUserId });
        if (request.phase === VerificationPhase.Requested && !request.initiatedByMe) await request.accept();
        if (request.phase === VerificationPhase.Ready && request.initiatedByMe && !request.verifier) {
            watchVerifier(await request.startVerification("m.sas.v1"));
        }
        if (request.phase === VerificationPhase.Started && request.verifier) watchVerifier(request.verifier);
        if (request.phase === VerificationPhase.Cancelled) tell({ what: "cancelled", code: request.cancellationCode });
    };
    const safely = () => look().catch((error) => tell({ what: "trouble", error: String(error) }));
    request.on(VerificationRequestEvent.Change, safely);
    safely();
}
client.on(CryptoEvent.VerificationRequestReceived, watch);
client.on(CryptoEvent.UserTrustStatusChanged, (user, status) => {
    tell({ what: "trust", user, verified: status.isCrossSigningVerified() });
});

const doing = {
    create: async ({ name, invite = [], encrypted = true, direct = false }) => (await client.createRoom({
        name, invite, preset: "private_chat", is_direct: direct,
        initial_state: encrypted
            ? [{ type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }] : [],
    })).room_id,
    encrypt: ({ room }) => client.sendStateEvent(room, "m.room.encryption", { algorithm: "m.megolm.v1.aes-sha2" }, ""),
    send: async ({ room, content, type = "m.room.message" }) => (await client.sendEvent(room, type, content)).event_id,
    redact: async ({ room, event }) => (await client.redactEvent(room, event)).event_id,
    timeline: ({ room }) => Promise.all(client.getRoom(room).getLiveTimeline().getEvents().map(async (event) => {
        await client.decryptEventIfNeeded(event).catch(() => {});
        return seen(event);
    })),
    trust: async ({ user, device }) => {
        const of = await crypto.getUserVerificationStatus(user);
        const on = await crypto.getDeviceVerificationStatus(user, device);
        return { user: of.isCrossSigningVerified(), device: on && on.crossSigningVerified, signed: on && on.signedByOwner };
    },
    devices: async ({ user }) => [...((await crypto.getUserDeviceInfo([user], true)).get(user)?.keys() ?? [])],
    crossSign: () => crypto.bootstrapCrossSigning({
        setupNewCrossSigning: true,
        authUploadDeviceSigningKeys: (ask) => ask({
            type: "m.login.password", identifier: { type: "m.id.user", user: userId }, user: userId, password,
        }),
    }),
    strict: ({ on }) => crypto.setDeviceIsolationMode(
        on ? new OnlySignedDevicesIsolationMode() : new AllDevicesIsolationMode(false)),
    // Keys are withheld from a device that this one has blocked.
    withhold: ({ on }) => { crypto.globalBlacklistUnverifiedDevices = on; },
    renew: ({ room }) => crypto.forceDiscardSession(room),
    verifyDevice: async ({ user, device }) => watch(await crypto.requestDeviceVerification(user, device)),
    verifyInRoom: async ({ user, room }) => watch(await crypto.requestVerificationDM(user, room)),
    quit: () => { client.stopClient(); setTimeout(() => process.exit(0), 10); },
};
readline.createInterface({ input: process.stdin }).on("line", async (line) => {
    const asked = JSON.parse(line);
    try {
        tell({ answer: asked.number, result: (await doing[asked.command](asked)) ?? null });
    } catch (error) {
        tell({ answer: asked.number, error: String(error?.message ?? error) });
    }
}).on("close", () => process.exit(0));

await client.startClient({ initialSyncLimit: 20 });
await new Promise((resolve) => {
    const look = (state) => (state === "PREPARED" ? resolve() : client.once(sdk.ClientEvent.Sync, look));
    client.once(sdk.ClientEvent.Sync, look);
});
tell({ what: "ready" });
