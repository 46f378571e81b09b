# Translation models.

translation-no-such-pair = Nobody offers a model for translating from { $source } to { $target }.
translation-no-network = { $address } does not answer as expected. Please check the internet connection, or the mirror’s address in the settings.
translation-bad-records = The list of models cannot be read. Please check the mirror’s address in the settings.
translation-bad-hash = The model { $source } → { $target } arrived damaged and was not kept. Please try again later, or with another mirror.
translation-disk-full = The disk with { $folder } is full. Please make room and try again; what was downloaded is kept.
translation-not-writable = { $folder } cannot be written. Please check the folder’s permissions.
