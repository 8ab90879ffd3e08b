package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Misplacement;
import io.github.closecall.processor.model.Misplacement.Reason;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Finds CloseCall annotations that have no effect where they are. */
final class MisplacementReader {

    private MisplacementReader() {}

    static List<Misplacement> read(TypeElement type, Resolution resolution) {
        List<Misplacement> misplacements = new ArrayList<>();
        boolean isAnnotation = type.getKind() == ElementKind.ANNOTATION_TYPE;
        if (isAnnotation) {
            Place place = new Place(type, true);
            String description = TypeDescriber.SIMPLE.describe(type);
            add(type, Names.CLOSE_HANDLERS, place, description, Reason.ANNOTATION_INTERFACE, misplacements);
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof VariableElement field && !CloseCodeConstants.isCloseCode(field)) {
                Place place = new Place(field, true);
                String description = TypeDescriber.SIMPLE.describe(type) + "." + field.getSimpleName();
                add(field, Names.FUTILE, place, description, Reason.NO_CLOSE_CODE, misplacements);
                if (CloseCodeConstants.isComputed(field) && AnnotationReader.find(field, Names.FUTILE) != null) {
                    resolution.missValue();
                }
            } else if (member.getKind() == ElementKind.METHOD) {
                ExecutableElement method = (ExecutableElement) member;
                if (isAnnotation) {
                    addAll(method, Reason.ANNOTATION_INTERFACE, misplacements);
                } else if (AnnotationReader.find(method, Names.ON_CLOSE_LIST) != null
                        && AnnotationReader.findOnClose(method).isEmpty()) {
                    addAll(method, Reason.EMPTY_LIST, misplacements);
                } else if (AnnotationReader.findOnClose(method).isEmpty()) {
                    addAll(method, Reason.NO_HANDLER, misplacements);
                } else if (isOutOfReach(method, type)) {
                    addAll(method, Reason.STATIC_IN_INTERFACE, misplacements);
                }
            }
        }
        return misplacements;
    }

    private static boolean isOutOfReach(ExecutableElement method, TypeElement type) {
        return type.getKind().isInterface()
                && method.getModifiers().contains(Modifier.STATIC)
                && AnnotationReader.find(type, Names.CLOSE_HANDLERS) == null;
    }

    private static void addAll(ExecutableElement method, Reason reason, List<Misplacement> misplacements) {
        if (method.getAnnotationMirrors().isEmpty()) {
            return;
        }
        String description = TypeDescriber.SIMPLE.describe(method);
        Place place = Place.of(method);
        if (reason == Reason.EMPTY_LIST) {
            add(method, Names.ON_CLOSE_LIST, place, description, reason, misplacements);
            return;
        }
        for (AnnotationMirror onClose : AnnotationReader.findOnClose(method)) {
            misplacements.add(new Misplacement("OnClose", description, reason, place.at(onClose, null)));
        }
        add(method, Names.RECONNECT, place, description, reason, misplacements);
        add(method, Names.USER_MESSAGE, place, description, reason, misplacements);
    }

    private static void add(
            Element element,
            String name,
            Place place,
            String description,
            Reason reason,
            List<Misplacement> misplacements) {
        AnnotationMirror annotation = AnnotationReader.find(element, name);
        if (annotation != null) {
            String shownName = name.substring(Names.PACKAGE.length() + 1);
            misplacements.add(new Misplacement(shownName, description, reason, place.at(annotation, null)));
        }
    }
}
