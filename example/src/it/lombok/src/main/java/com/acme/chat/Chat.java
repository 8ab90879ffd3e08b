package com.acme.chat;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import java.util.List;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

@RequiredArgsConstructor
@CloseHandlers(exhaustive = ChatCodes.class)
class Chat {
    @Getter
    private final List<String> seen;

    @Getter(lazy = true)
    private final ChatCloseDispatcher dispatcher = new ChatCloseDispatcher(this);

    @OnClose(code = 1000)
    void done(Member member) {
        seen.add(member.getName() + " left");
    }

    @OnClose(code = {1001, 1006, 1012, 1013})
    @Reconnect
    void dropped(Member member) {
        seen.add(member.getName() + " dropped");
    }

    @OnClose(code = ChatCodes.BANNED)
    void banned(Member member, String reason) {
        seen.add(member.getName() + " banned: " + reason);
    }

    @OnClose
    void other(int code) {
        seen.add("other: " + code);
    }
}
