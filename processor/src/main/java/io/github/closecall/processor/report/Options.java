package io.github.closecall.processor.report;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.model.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The options on the command line: for the processor {@code -Aclosecall.off=Id,Id}, for the compiler plugin
 * {@code -Xplugin:"CloseCall off=Id,Id"}. Values that cannot be read are recorded as faults.
 */
public final class Options {

    /** The names of all options of the processor. */
    public static final Set<String> NAMES = Set.of("closecall.required", "closecall.off", "closecall.error");

    private static final String OFF = "off";
    private static final String ERROR = "error";
    private static final String REQUIRED = "required";

    private final boolean plugin;
    private final Set<Diagnosis> off = EnumSet.noneOf(Diagnosis.class);
    private final Set<Diagnosis> raised = EnumSet.noneOf(Diagnosis.class);
    private final List<String> faults = new ArrayList<>();
    private List<Integer> required =
            List.of(CloseCodes.NORMAL_CLOSURE, CloseCodes.GOING_AWAY, CloseCodes.ABNORMAL_CLOSURE);
    private boolean allOff;

    private Options(boolean plugin) {
        this.plugin = plugin;
    }

    /** Reads the options of the processor. */
    public static Options ofProcessor(Map<String, String> values) {
        Options options = new Options(false);
        for (String name : List.of(REQUIRED, OFF, ERROR)) {
            if (values.containsKey("closecall." + name)) {
                String value = values.get("closecall." + name);
                options.read(name, value == null ? "" : value);
            }
        }
        return options;
    }

    /** Reads the arguments of the compiler plugin. */
    public static Options ofPlugin(List<String> arguments) {
        Options options = new Options(true);
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (argument.equals(OFF)) {
                options.allOff = true;
            } else if (equals > 0 && (name.equals(OFF) || name.equals(ERROR))) {
                options.read(name, argument.substring(equals + 1));
            } else {
                options.faults.add("The option " + options.written(argument) + " does not exist. Write "
                        + options.written(OFF) + ", " + options.written(OFF + "=Id,Id") + " or "
                        + options.written(ERROR + "=Id,Id") + ".");
            }
        }
        return options;
    }

    /** Whether all checks are switched off. */
    public boolean isAllOff() {
        return allOff;
    }

    /** The codes that a type must handle if its annotation does not list any. */
    public List<Integer> required() {
        return required;
    }

    /** The messages about options that could not be read. */
    public List<String> faults() {
        return faults;
    }

    /** The severity of a diagnosis under these options, null if it is switched off. */
    Diagnostic.@Nullable Kind kind(Diagnosis diagnosis) {
        if (off.contains(diagnosis)) {
            return null;
        }
        return diagnosis.isError() || raised.contains(diagnosis) ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    }

    private void read(String name, String value) {
        List<String> items =
                Arrays.stream(value.split(",", -1)).map(String::strip).toList();
        if (name.equals(REQUIRED)) {
            readRequired(items);
        } else {
            items.forEach(id -> readId(name, id));
        }
    }

    private void readId(String name, String id) {
        Diagnosis diagnosis = Diagnosis.withId(id);
        String fault = fault(name, id, diagnosis);
        if (diagnosis == null || fault != null) {
            faults.add(fault);
        } else {
            (name.equals(OFF) ? off : raised).add(diagnosis);
        }
    }

    private @Nullable String fault(String name, String id, @Nullable Diagnosis diagnosis) {
        String option = "The option " + written(plugin ? name + "=" : name);
        String names = option + " names " + id + ", ";
        String advice = ". Give ids of warnings, separated by commas, as in "
                + written(name + (plugin ? "=EchoedCloseCode" : "=MissingRecommendedHandler,FutileReconnect")) + ".";
        if (id.isEmpty()) {
            return option + " has an empty item" + advice;
        }
        if (diagnosis == null) {
            return names + "but no diagnostic of CloseCall has that id" + advice;
        }
        if (diagnosis.isOfPlugin() != plugin) {
            Options other = new Options(!plugin);
            return names + "which is not the " + tool() + "'s but the " + other.tool() + "'s. Give javac "
                    + other.written(name + "=" + id) + ".";
        }
        boolean canChange = name.equals(OFF) ? diagnosis.canBeSilenced() : !diagnosis.isError();
        return canChange ? null : names + "but it is an error in any case" + advice;
    }

    private void readRequired(List<String> items) {
        List<Integer> codes = new ArrayList<>();
        for (String item : items) {
            if (!item.matches("\\d{4}") || !Code.isValid(Integer.parseInt(item))) {
                String names = item.isEmpty()
                        ? " has an empty item"
                        : " names " + item + ", which is not a close code from " + Code.MIN + " to " + Code.MAX;
                faults.add("The option " + written(REQUIRED) + names + ". Give codes separated by commas, as in "
                        + written(REQUIRED + "=1000,1001,1006") + ".");
                return;
            }
            codes.add(Integer.parseInt(item));
        }
        required = codes;
    }

    private String tool() {
        return plugin ? "compiler plugin" : "processor";
    }

    private String written(String option) {
        return plugin ? "-Xplugin:\"CloseCall " + option + "\"" : "-Aclosecall." + option;
    }
}
