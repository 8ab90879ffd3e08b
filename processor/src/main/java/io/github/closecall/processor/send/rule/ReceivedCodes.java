package io.github.closecall.processor.send.rule;

import io.github.closecall.processor.read.AnnotationReader;
import io.github.closecall.processor.read.Names;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The tables of the places from which a program gets the code of a closure, which may be one that is never sent. */
public final class ReceivedCodes {

    private static final String NUMBER = "";

    private static final String JAKARTA_GETTER = ".getCloseCode().getCode()";

    /**
     * The table of the methods that implementations call. Netty is not in it, because its frames only have codes that
     * may be sent, and neither is Undertow's {@code onCloseMessage}, which only gets such codes.
     */
    static final List<Receiver> METHODS = List.of(
            of("java.net.http.WebSocket.Listener", "onClose(_, code, _)", NUMBER),
            of("okhttp3.WebSocketListener", "onClosing(_, code, _)", NUMBER),
            of("okhttp3.WebSocketListener", "onClosed(_, code, _)", NUMBER),
            of("org.java_websocket.client.WebSocketClient", "onClose(code, _, _)", NUMBER),
            of("org.java_websocket.client.WebSocketClient", "onClosing(code, _, _)", NUMBER),
            of("org.java_websocket.server.WebSocketServer", "onClose(_, code, _, _)", NUMBER),
            of("org.java_websocket.server.WebSocketServer", "onClosing(_, code, _, _)", NUMBER),
            of("jakarta.websocket.Endpoint", "onClose(_, status)", JAKARTA_GETTER),
            of("org.springframework.web.socket.WebSocketHandler", "afterConnectionClosed(_, status)", ".getCode()"),
            of("org.eclipse.jetty.websocket.api.Session.Listener", "onWebSocketClose(code, _)", NUMBER),
            of("org.eclipse.jetty.websocket.api.Session.Listener", "onWebSocketClose(code, _, _)", NUMBER),
            of("org.asynchttpclient.ws.WebSocketListener", "onClose(_, code, _)", NUMBER),
            of("io.helidon.websocket.WsListener", "onClose(_, code, _)", NUMBER));

    /** The annotations of methods that are told the code. The parameter is found by its type. */
    static final List<String> ANNOTATIONS = List.of(
            Names.ON_CLOSE,
            Names.ON_CLOSE_LIST,
            "jakarta.websocket.OnClose",
            "org.eclipse.jetty.websocket.api.annotations.OnWebSocketClose");

    /** The methods that return a received code. */
    static final List<MethodPattern> GETTERS = List.of(
            MethodPattern.of("io.github.closecall.CloseEvent", "code()"),
            MethodPattern.of("io.vertx.core.http.WebSocketBase", "closeStatusCode()"),
            MethodPattern.of("io.undertow.websockets.core.WebSocketChannel", "getCloseCode()"),
            MethodPattern.of("com.neovisionaries.ws.client.WebSocketFrame", "getCloseCode()"));

    private ReceivedCodes() {}

    private static Receiver of(String type, String method, String getter) {
        return new Receiver(MethodPattern.of(type, method), getter);
    }

    /** Whether a method returns a received code. */
    public static boolean areReturnedBy(ExecutableElement method) {
        for (MethodPattern getter : GETTERS) {
            if (getter.matches(method)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What gets the code as a number out of a parameter, {@code ""} if it is a number; null if the parameter does not
     * bring a received code.
     */
    public static @Nullable String getter(VariableElement parameter) {
        if (!(parameter.getEnclosingElement() instanceof ExecutableElement method)) {
            return null;
        }
        // The parameters of lambdas in the body have the same enclosing element.
        int index = method.getParameters().indexOf(parameter);
        if (index < 0) {
            return null;
        }
        for (Receiver receiver : METHODS) {
            if (receiver.pattern.indexOfCode() == index && receiver.pattern.matches(method)) {
                return receiver.getter;
            }
        }
        return isAnnotated(method) ? getterOf(parameter.asType()) : null;
    }

    private static boolean isAnnotated(Element method) {
        for (String annotation : ANNOTATIONS) {
            if (AnnotationReader.find(method, annotation) != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String getterOf(TypeMirror type) {
        if (Role.CODE.fits(type)) {
            return NUMBER;
        }
        boolean isReason = type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals("jakarta.websocket.CloseReason");
        return isReason ? JAKARTA_GETTER : null;
    }

    /**
     * A method that is told the code of a closure.
     *
     * @param pattern the method, and which parameter brings the code
     * @param getter what gets the code as a number out of that parameter
     */
    record Receiver(MethodPattern pattern, String getter) {}
}
