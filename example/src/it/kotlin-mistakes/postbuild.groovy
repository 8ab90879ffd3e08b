def source = new File(basedir, 'src/main/kotlin/com/acme/chat/Chat.kt')
def log = new File(basedir, 'build.log').readLines()

def suspending = "[ERROR] ${source}:10: error: [InvalidHandlerSignature] Chat.dropped(Throwable, Continuation<? super Unit>) \
is a suspend function, which a dispatcher cannot call. Remove suspend, and launch a coroutine in the handler for what suspends."
assert log.contains(suspending.toString())
