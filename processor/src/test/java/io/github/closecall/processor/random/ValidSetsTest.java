package io.github.closecall.processor.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.processor.testing.Golden;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Handler sets with which nothing is wrong. */
class ValidSetsTest {

    private static final Logger LOG = Logger.getLogger("");

    private static final SplittableRandom RANDOM = Seed.random(ValidSetsTest.class);

    private static final List<RandomSet> SETS = SetGenerator.generate(Seed.sets(), RANDOM);

    private static Outcome outcome;

    @BeforeAll
    static void compile() {
        outcome = TestCompiler.JAVAC.compile(sources());
    }

    private static List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (RandomSet set : SETS) {
            sources.addAll(set.sources(RANDOM));
            sources.add(set.accessSource());
        }
        return Choice.shuffled(sources, RANDOM);
    }

    @Test
    void nothingIsReported() {
        assertEquals(List.of(), outcome.reported());
        assertEquals(SETS.size(), outcome.generated().size());
    }

    @Test
    void neitherOrderNorCompilerChangesWhatIsGenerated() {
        Outcome shuffled = TestCompiler.ECJ.compile(sources());

        assertEquals(List.of(), shuffled.reported());
        Golden.assertSameSources(outcome.generated(), shuffled.generated());
    }

    @Test
    void everyCodeReachesItsHandlerAndAction() throws ReflectiveOperationException {
        Level level = LOG.getLevel();
        LOG.setLevel(Level.OFF);
        ClassLoader classes = outcome.load();
        for (RandomSet set : SETS) {
            check(set, set.access().open(classes));
        }
        LOG.setLevel(level);
    }

    private static void check(RandomSet set, CloseDispatcher<Object> dispatcher) {
        Object session = set.session().value();
        Exception cause = new Exception("cause");
        RandomHandler[] handlers = set.handlersByCode();
        for (int code = 0; code < handlers.length; code++) {
            CloseEvent event = new CloseEvent(code, "reason", CloseEvent.Origin.REMOTE, cause);
            RandomHandler handler = handlers[code];

            CloseAction action = dispatcher.dispatch(session, event);

            String place = set.type().qualifiedName() + " " + code;
            assertEquals(handler == null ? List.of() : List.of(handler.call(event, session)), Calls.take(), place);
            assertEquals(handler == null ? CloseAction.stop() : handler.action(code), action, place);
            assertEquals(handler == null ? CloseAction.stop() : handler.after(code), dispatcher.after(event), place);
        }
    }
}
