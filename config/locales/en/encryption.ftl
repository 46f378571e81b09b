# Encryption: what it protects, lost keys, and verification.

encryption-notice = Rooms on Matrix are encrypted between your device and me. I read everything in order to translate it, and texts lie readable in the programme’s database until they are deleted.
encryption-telegram = Chats with bots on Telegram are not end-to-end encrypted.
encryption-topic = Encrypted as far as the bot, which reads in order to translate
encryption-unreadable = I could not read this message: the keys for it have not reached me. Please send it again.
encryption-device-replaced = My encryption keys were lost, so I use a new device from now on. It is confirmed by the same identity: nobody has to verify me again. What was written in the meantime I may not be able to read; I ask its writers to send it again. Please let the person who looks after me run “tandembot check”.
encryption-device-unconfirmed = My encryption keys were lost, and my identity with them. I use a new device, which strict apps do not trust yet. Please let the person who looks after me run “tandembot init”.
encryption-identity-replaced = My account has another identity now, and I did not make it: somebody has reset it, perhaps by logging in with an app. Strict apps do not trust me any more. Please let the person who looks after me run “tandembot init”. If nobody knows of this, the password of my account should be changed.
command-verify = Check with your app that this is really the bot
encryption-verify-begun = I have sent a request to your app. It will show seven pictures; the person who looks after me sees the same ones in the bot’s log.
encryption-verify-matrix = This is only possible on Matrix.
check-subject-encryption = Encryption
check-encryption-ready = Device { $device } is confirmed by the bot’s identity. Its key: { $key }
check-encryption-new = The keys are made at the first start.
check-encryption-lost = The keys of the device are lost. “tandembot init” makes a new login.
check-encryption-wrong = matrix.store_key does not open the keys of the device.
check-encryption-unconfirmed = Device { $device } is not confirmed by the account’s identity, so strict apps do not trust it. “tandembot init” confirms it with the account’s password.
check-encryption-few = The homeserver has no one-time keys of device { $device } left. They are renewed while the bot runs.
check-encryption-no-copy = matrix.store_key is empty: if the folder of the keys is lost, the bot’s identity is lost with it.
check-encryption-no-spare = There is no spare login left: if the keys are lost, only “tandembot init” helps.
check-encryption-strange = The state of the keys cannot be told: { $reason }
init-keys-ready = The bot’s keys are ready. They lie in { $path }; please keep this folder out of backups that are restored.
init-keys-failed = The bot’s keys could not be prepared: { $reason }
