def source = new File(basedir, 'src/main/kotlin/com/acme/chat/Chat.kt')
def log = new File(basedir, 'build.log').readLines()

def nonNull = "[WARNING] ${source}:7: warning: [NonNullParameter] @NotNull declares the parameter cause of \
Chat.done(Throwable) non-null, but the dispatcher passes null after 1000 (Normal Closure) if nothing failed. Declare it \
@Nullable, in Kotlin Throwable?, and check it for null."
assert log.contains(nonNull.toString())

def suspending = "[ERROR] ${source}:10: error: [InvalidHandlerSignature] Chat.dropped(Throwable, Continuation<? super Unit>) \
is a suspend function, which a dispatcher cannot call. Remove suspend, and launch a coroutine in the handler for what suspends."
assert log.contains(suspending.toString())
