//// Chat.java
import io.github.closecall.OnClose;

public class Chat {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose void other() {}

    static class With$Dollar {
        @OnClose(code = {1000, 1001, 1006}) void usual() {}
        @OnClose void other() {}
    }
}
