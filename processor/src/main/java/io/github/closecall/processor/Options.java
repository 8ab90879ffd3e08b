package io.github.closecall.processor;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Printer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The options that users give to the compiler with {@code -A}.
 *
 * @param required the codes that a type must handle if it does not say which
 */
record Options(List<Integer> required) {

    private static final String REQUIRED = "closecall.required";
    private static final String OFF = "closecall.off";
    private static final String ERROR = "closecall.error";

    /** The names of all options. */
    static final Set<String> NAMES = Set.of(REQUIRED, OFF, ERROR);

    private static final List<Integer> REQUIRED_BY_DEFAULT =
            List.of(CloseCodes.NORMAL_CLOSURE, CloseCodes.GOING_AWAY, CloseCodes.ABNORMAL_CLOSURE);

    /** Reads the options, hands those about severities to the printer, and reports what cannot be read. */
    static Options read(Map<String, String> values, Printer printer) {
        for (String id : items(values, OFF)) {
            Diagnosis warning = warning(OFF, id, printer);
            if (warning != null) {
                printer.switchOff(warning);
            }
        }
        for (String id : items(values, ERROR)) {
            Diagnosis warning = warning(ERROR, id, printer);
            if (warning != null) {
                printer.raise(warning);
            }
        }
        return new Options(values.containsKey(REQUIRED) ? codes(values, printer) : REQUIRED_BY_DEFAULT);
    }

    private static @Nullable Diagnosis warning(String option, String id, Printer printer) {
        Diagnosis diagnosis = Diagnosis.withId(id);
        if (diagnosis != null && !diagnosis.isOfPlugin() && !diagnosis.isError()) {
            return diagnosis;
        }
        String complaint = "The option -A" + option + (id.isEmpty() ? " has an empty item" : " names " + id);
        printer.print(
                Diagnosis.INVALID_OPTION,
                null,
                diagnosis != null && diagnosis.isOfPlugin()
                        ? complaint + ", which is not the processor's but the compiler plugin's. To switch it off, give"
                                + " javac -Xplugin:\"CloseCall off=" + id + "\"."
                        : complaint + fault(id, diagnosis) + ". Give ids of warnings, separated by commas, as in -A"
                                + option + "=MissingRecommendedHandler,FutileReconnect.");
        return null;
    }

    private static String fault(String id, @Nullable Diagnosis diagnosis) {
        if (id.isEmpty()) {
            return "";
        }
        return diagnosis == null ? ", but no diagnostic of CloseCall has that id" : ", but it is an error in any case";
    }

    private static List<Integer> codes(Map<String, String> values, Printer printer) {
        List<Integer> codes = new ArrayList<>();
        for (String item : items(values, REQUIRED)) {
            try {
                codes.add(Integer.parseInt(item));
            } catch (NumberFormatException e) {
                codes.add(-1);
            }
            if (!Code.isValid(codes.get(codes.size() - 1))) {
                printer.print(
                        Diagnosis.INVALID_OPTION,
                        null,
                        "The option -A" + REQUIRED
                                + (item.isEmpty()
                                        ? " has an empty item"
                                        : " names " + item + ", which is not a close code from " + Code.MIN + " to "
                                                + Code.MAX)
                                + ". Give codes separated by commas, as in -A" + REQUIRED + "=1000,1001,1006.");
                return REQUIRED_BY_DEFAULT;
            }
        }
        return codes;
    }

    /** The items of an option, none if it was not given. */
    private static List<String> items(Map<String, String> values, String name) {
        if (!values.containsKey(name)) {
            return List.of();
        }
        String value = values.get(name);
        List<String> items = new ArrayList<>();
        for (String item : (value == null ? "" : value).split(",", -1)) {
            items.add(item.strip());
        }
        return items;
    }
}
