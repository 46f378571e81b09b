# How files and locations are shown, and what people read in place of one that does not get through.

files-file = “{ $file }”
files-file-size = “{ $file }” ({ $size } MB)
files-location = A location
files-too-large = { $what } is too large to be passed on here, where a file may have { $most } MB at most. { $name } has it.
files-not-allowed = { $what } is not shown here, because this programme does not pass on anything of that kind. { $name } has it.
files-gone = { $what } could not be passed on, because it could not be fetched. { $name } has it.
files-walk = Live location, as it was at { $moment }.

# What the writer reads.

files-told-too-large = { $what } is too large to be passed on: a file may have { $most } MB at most. The others can read that you have it.
files-told-not-allowed = { $what } was not passed on, because this programme does not pass on anything of that kind. The others can read that you have it.
files-told-gone = { $what } could not be passed on, because it could not be fetched. Please send it again.
