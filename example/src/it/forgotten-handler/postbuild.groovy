def source = new File(basedir, 'src/main/java/com/acme/chat/Chat.java')
def log = new File(basedir, 'build.log').readLines()

// The whole report of the compiler, which is this one error.
def report = log.subList(log.indexOf('[ERROR] COMPILATION ERROR : ') + 2, log.indexOf('[INFO] 1 error'))
assert report.join('\n') == """\
[ERROR] ${source}:[5,1] [MissingCloseHandler] Chat has no handler for 1001 (Going Away) and 1006 (Abnormal Closure). \
The catch-all Chat.other(int, String) does not count. Add:
  
      @OnClose(code = 1001) void onGoingAway() {}
      @OnClose(code = 1006) void onAbnormalClosure() {}"""
