package io.github.closecall.processor.read;

import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Records whether everything read about a type so far could be resolved. The rest may be generated in a later round.
 */
final class Resolution {

    private boolean complete = true;
    private boolean settled = true;

    /** Records that something is missing, so that the type cannot be read in this round. */
    void noteMissing() {
        complete = false;
    }

    /** Records that a constant has no value yet: the checks must wait for it, but the dispatcher does not need it. */
    void missValue() {
        settled = false;
    }

    /** Records whether a type, or a type within it, is missing. */
    void note(TypeMirror type) {
        if (isMissing(type)) {
            noteMissing();
        }
    }

    /** Records whether one of these types is missing. */
    void note(List<? extends TypeMirror> types) {
        for (TypeMirror type : types) {
            note(type);
        }
    }

    boolean isComplete() {
        return complete;
    }

    boolean isSettled() {
        return settled;
    }

    private static boolean isMissing(@Nullable TypeMirror type) {
        if (type == null) {
            return false;
        }
        TypeKind kind = type.getKind();
        if (kind == TypeKind.ARRAY) {
            return isMissing(((ArrayType) type).getComponentType());
        }
        if (kind == TypeKind.WILDCARD) {
            WildcardType wildcard = (WildcardType) type;
            return isMissing(wildcard.getExtendsBound()) || isMissing(wildcard.getSuperBound());
        }
        if (kind == TypeKind.DECLARED) {
            if (isMissing(OuterType.of((DeclaredType) type))) {
                return true;
            }
            for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
                if (isMissing(argument)) {
                    return true;
                }
            }
        }
        return kind == TypeKind.ERROR;
    }
}
