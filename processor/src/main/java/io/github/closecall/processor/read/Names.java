package io.github.closecall.processor.read;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The qualified names of the types that the reader recognises. */
public final class Names {

    /** The package of the annotations and of the runtime. */
    public static final String PACKAGE = "io.github.closecall";

    /** The annotation of handler methods. */
    public static final String ON_CLOSE = "io.github.closecall.OnClose";

    /** The container of repeated {@link #ON_CLOSE} annotations. */
    public static final String ON_CLOSE_LIST = "io.github.closecall.OnClose.List";

    /** The annotation of handler types. */
    public static final String CLOSE_HANDLERS = "io.github.closecall.CloseHandlers";

    /** The annotation of handlers after which the client reconnects. */
    public static final String RECONNECT = "io.github.closecall.Reconnect";

    /** The annotation with the text for the end user. */
    public static final String USER_MESSAGE = "io.github.closecall.UserMessage";

    /** The annotation of close codes after which reconnecting without changing anything ends the same way. */
    public static final String FUTILE = "io.github.closecall.Futile";

    /** The annotation of parameters that are sent as close codes. */
    public static final String SENT_CLOSE_CODE = "io.github.closecall.SentCloseCode";

    /** The generator that dispatchers name in {@code @Generated}. */
    public static final String GENERATOR = "io.github.closecall.processor.CloseCallProcessor";

    /** The annotation of generated sources. */
    public static final String GENERATED = "javax.annotation.processing.Generated";

    /** The interface of dispatchers. */
    public static final String CLOSE_DISPATCHER = "io.github.closecall.CloseDispatcher";

    static final String CLOSE_ACTION = "io.github.closecall.CloseAction";

    /** The end of a connection. */
    public static final String CLOSE_EVENT = "io.github.closecall.CloseEvent";

    static final String CONTINUATION = "kotlin.coroutines.Continuation";
    static final String DEPRECATED = "java.lang.Deprecated";
    static final String OBJECT = "java.lang.Object";
    static final String STRING = "java.lang.String";
    static final String SUPPRESS_WARNINGS = "java.lang.SuppressWarnings";
    static final String UTILITY_CLASS = "lombok.experimental.UtilityClass";
    static final String THROWABLE = "java.lang.Throwable";

    /** The types that handlers can take or return. */
    private static final Set<String> OF_HANDLERS = Set.of(CLOSE_ACTION, CLOSE_EVENT, STRING, THROWABLE);

    private Names() {}

    /** Whether a type only has the same simple name as one that a handler can take or return. */
    static boolean isNamesake(TypeElement type) {
        String name = type.getQualifiedName().toString();
        String end = "." + type.getSimpleName();
        return !OF_HANDLERS.contains(name) && OF_HANDLERS.stream().anyMatch(known -> known.endsWith(end));
    }

    /** The qualified name of a declared type. Call it once, because a compiler builds the text on each call. */
    static String of(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }

    static boolean isNamed(Element element, String qualifiedName) {
        return element instanceof TypeElement type && type.getQualifiedName().contentEquals(qualifiedName);
    }

    /** Whether a type is the class or interface with a name. */
    public static boolean isNamed(TypeMirror type, String qualifiedName) {
        return type.getKind() == TypeKind.DECLARED && isNamed(((DeclaredType) type).asElement(), qualifiedName);
    }
}
