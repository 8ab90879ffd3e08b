package io.github.closecall.processor.read;

import javax.lang.model.element.TypeElement;

/** Recognises classes that Kotlin's compiler adds to a program. */
public final class KotlinClasses {

    private static final String METADATA = "kotlin.Metadata";

    private KotlinClasses() {}

    /**
     * Whether a type only holds copies of the functions of the interface around it. The copies have the annotations of
     * the functions, but take the object as a parameter, and no user can change them.
     */
    public static boolean isCopyOfInterface(TypeElement type) {
        return type.getSimpleName().contentEquals("DefaultImpls")
                && type.getEnclosingElement() instanceof TypeElement outer
                && outer.getKind().isInterface()
                && AnnotationReader.find(type, METADATA) != null;
    }
}
