module com.acme.chat {
    requires io.github.closecall;

    exports com.acme.chat;
}
