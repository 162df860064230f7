package org.wandelwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.support.GenericApplicationContext;

class LaterBeansTest {

    private static final DefaultApplicationArguments NOTHING_SAID = new DefaultApplicationArguments();

    private final List<String> made = new ArrayList<>();
    private final GenericApplicationContext context = new GenericApplicationContext();

    @Test
    void whatTheStartDoesNotNeedIsMadeBehindIt() throws InterruptedException {
        context.registerBean("room", Object.class, () -> note("room"));
        var later = LaterBeans.putOff(context, Duration.ZERO);
        context.refresh();
        assertThat(made).isEmpty();

        later.run(NOTHING_SAID);

        assertThat(made).containsExactly("room");
    }

    @Test
    void whatAReaderAskedForMeanwhileIsNotMadeAgain() throws InterruptedException {
        context.registerBean("room", Object.class, () -> note("room"));
        var later = LaterBeans.putOff(context, Duration.ZERO);
        context.refresh();
        context.getBean("room");

        later.run(NOTHING_SAID);

        assertThat(made).containsExactly("room");
    }

    @Test
    void whatActsOnceAllIsThereActsInTheStart() {
        context.registerBean("geography", SmartInitializingSingleton.class, () ->
                (SmartInitializingSingleton) () -> made.add("geography"));
        LaterBeans.putOff(context, Duration.ZERO);

        context.refresh();

        assertThat(made).containsExactly("geography");
    }

    @Test
    void whatIsBrokenEndsTheStartAlthoughNobodyAskedForIt() {
        context.registerBean("broken", Object.class, () -> {
            throw new IllegalStateException("no such table");
        });
        var later = LaterBeans.putOff(context, Duration.ZERO);
        context.refresh();

        assertThatThrownBy(() -> later.run(NOTHING_SAID))
                .isInstanceOf(BeanCreationException.class)
                .hasRootCauseMessage("no such table");
    }

    @Test
    void whatWouldHaveActedInTheStartButDoesNotTellIsFound() {
        context.registerBean("geography", Object.class, () -> (SmartInitializingSingleton) () -> made.add("geography"));
        var later = LaterBeans.putOff(context, Duration.ZERO);
        context.refresh();

        assertThatThrownBy(() -> later.run(NOTHING_SAID)).hasMessageContaining("geography acts in the start");
    }

    @Test
    void aHouseThatIsClosedWhileItMakesThemSaysNothingOfIt() throws InterruptedException {
        context.registerBean("last", Object.class, () -> {
            context.close();
            return note("last");
        });
        context.registerBean("room", Object.class, () -> note("room"));
        var later = LaterBeans.putOff(context, Duration.ZERO);
        context.refresh();

        later.run(NOTHING_SAID);

        assertThat(made).doesNotContain("room");
    }

    @Test
    void aHouseThatIsBeingClosedMakesNoMore() throws InterruptedException {
        context.registerBean("room", Object.class, () -> note("room"));
        var later = LaterBeans.putOff(context, Duration.ZERO);
        context.refresh();
        context.close();

        later.run(NOTHING_SAID);

        assertThat(made).isEmpty();
    }

    private Object note(String name) {
        made.add(name);
        return new Object();
    }
}
