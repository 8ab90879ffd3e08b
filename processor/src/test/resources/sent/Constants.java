//// com/acme/Codes.java
package com.acme;

interface Codes {
    int BASE = 1000;
    int LOST = BASE + 6;
    short NONE = 1005;
    Integer BOXED = 1006;
}
//// com/acme/Constants.java
package com.acme;

import static com.acme.Codes.LOST;

import java.util.List;
import java.util.function.IntConsumer;
import okhttp3.WebSocket;

class Constants {

    static final int OWN = 0x3EE;

    final int ofInstance = 1006;

    final Integer boxed = 1006;

    int assigned = 1006;

    void fields(WebSocket webSocket) {
        webSocket.close(LOST, ""); // error: UnsendableCloseCode
        webSocket.close(Codes.NONE, ""); // error: UnsendableCloseCode
        webSocket.close(OWN, ""); // error: UnsendableCloseCode
        webSocket.close(this.ofInstance, ""); // error: UnsendableCloseCode
        webSocket.close(boxed, ""); // error: UnsendableCloseCode
        webSocket.close(assigned, "");
        webSocket.close(Codes.BOXED, "");
    }

    void expressions(WebSocket webSocket, boolean lost, long wide) {
        webSocket.close(Codes.BASE + 2 * 3, ""); // error: UnsendableCloseCode
        webSocket.close((2012 / 2), ""); // error: UnsendableCloseCode
        webSocket.close(-1000, ""); // error: UnsendableCloseCode
        webSocket.close(~-1007, ""); // error: UnsendableCloseCode
        webSocket.close((short) 1006, ""); // error: UnsendableCloseCode
        webSocket.close((short) (65536 + 1006), ""); // error: UnsendableCloseCode
        webSocket.close((int) 1006L, ""); // error: UnsendableCloseCode
        webSocket.close((char) 1006, ""); // error: UnsendableCloseCode
        webSocket.close((503 << 1) | 0, ""); // error: UnsendableCloseCode
        webSocket.close(1000 % 0, "");
        webSocket.close((int) wide, "");
        webSocket.close(lost ? 1006 : 1000, ""); // error: UnsendableCloseCode
        webSocket.close(lost ? 1001 : (lost ? 1000 : 1005), ""); // error: UnsendableCloseCode
        webSocket.close(lost ? 1005 : 1006, ""); // error: UnsendableCloseCode, UnsendableCloseCode
    }

    void switches(WebSocket webSocket, int error) {
        webSocket.close(switch (error) { case 0 -> 1000; case 1 -> 1005; default -> throw new AssertionError(); }, ""); // error: UnsendableCloseCode
        int code = switch (error) {
            case 0:
                yield 1000;
            default: {
                Runnable nested = () -> System.out.println(switch (error) { default -> 1005; });
                nested.run();
                int inner = switch (error) { default: yield 1015; };
                if (inner > error) {
                    yield 1006;
                }
                yield error;
            }
        };
        webSocket.close(code, ""); // error: UnsendableCloseCode
    }

    void locals(WebSocket webSocket, boolean lost) {
        final int fixed = 1006;
        webSocket.close(fixed, ""); // error: UnsendableCloseCode
        int effectivelyFixed = lost ? fixed : 1000;
        webSocket.close(effectivelyFixed, ""); // error: UnsendableCloseCode
        var inferred = effectivelyFixed;
        webSocket.close(inferred, ""); // error: UnsendableCloseCode
        int changed = 1006;
        changed = 1000;
        webSocket.close(changed, "");
        int counted = 1006;
        counted++;
        webSocket.close(counted, "");
        int summed = 1006;
        summed += 1;
        webSocket.close(summed, "");
        int late;
        late = 1006;
        webSocket.close(late, "");
        for (int code = 1005; code < 1007; code++) {
            webSocket.close(code, "");
        }
        for (int code : List.of(1005, 1006)) {
            webSocket.close(code, "");
        }
    }

    Runnable lambdas(WebSocket webSocket) {
        int code = 1006;
        IntConsumer closes = anyCode -> webSocket.close(anyCode, "");
        closes.accept(1006);
        return () -> {
            webSocket.close(code, ""); // error: UnsendableCloseCode
            new Object() {
                boolean nested = webSocket.close(code, ""); // error: UnsendableCloseCode
            };
        };
    }

    interface Closer {
        boolean close(int code, String reason);
    }

    void references(WebSocket webSocket) {
        Closer closer = webSocket::close;
        closer.close(1006, "");
    }

    enum Instance {
        ONE {
            @Override
            void send(WebSocket webSocket) {
                webSocket.close(1006, ""); // error: UnsendableCloseCode
            }
        };

        abstract void send(WebSocket webSocket);
    }

    record Named(int code) {
        Named {
            new Constants().send(1006);
        }
    }

    void send(int code) {}

    /** Not a WebSocket, whatever its methods are called. */
    static class Door {
        boolean close(int code, String reason) {
            return close(1006, "closed");
        }
    }
}
