package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Reconnection;
import io.github.closecall.processor.model.Reconnection.Setting;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Reads what should follow a handler, according to its annotations. */
final class ReconnectionReader {

    private final Place place;
    private final Resolution resolution;

    ReconnectionReader(Place place, Resolution resolution) {
        this.place = place;
        this.resolution = resolution;
    }

    /** The {@code @Reconnect} annotation of a method, null if there is none. */
    @Nullable
    Reconnection reconnection(Element method) {
        AnnotationMirror annotation = AnnotationReader.find(method, Names.RECONNECT);
        if (annotation == null) {
            return null;
        }
        return new Reconnection(
                setting(annotation, "minDelayMillis", Long.class),
                setting(annotation, "firstDelayMillis", Long.class),
                setting(annotation, "maxDelayMillis", Long.class),
                setting(annotation, "multiplier", Double.class),
                setting(annotation, "maxAttempts", Integer.class),
                place.at(annotation, null));
    }

    /** The text of the {@code @UserMessage} annotation of a method, null if there is none. */
    @Nullable
    String userMessage(Element method) {
        AnnotationMirror annotation = AnnotationReader.find(method, Names.USER_MESSAGE);
        AnnotationValue text = annotation == null ? null : AnnotationReader.written(annotation, "value");
        if (text == null) {
            return null;
        }
        if (!(text.getValue() instanceof String message)) {
            resolution.noteMissing();
            return null;
        }
        return message;
    }

    private <T> @Nullable Setting<T> setting(AnnotationMirror annotation, String name, Class<T> type) {
        AnnotationValue value = AnnotationReader.written(annotation, name);
        if (value == null) {
            return null;
        }
        if (!type.isInstance(value.getValue())) {
            resolution.noteMissing();
            return null;
        }
        return new Setting<>(type.cast(value.getValue()), place.at(annotation, value));
    }
}
