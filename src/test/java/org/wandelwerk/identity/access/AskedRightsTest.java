package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wandelwerk.identity.access.SomeRights.W2;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.MockConnection;
import org.jooq.tools.jdbc.MockResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.shell.Demonstration;

/** What the one door answers to whoever acts, without a database. */
class AskedRightsTest {

    private static final AGrant EDITOR = AGrant.of(Permission.EDIT_NEWS).in(W2);
    private static final AGrant READER = AGrant.of(Permission.READ_BODY).in(W2);
    private static final Matter OPEN = Matter.isPublic("news x", W2);
    private static final Matter CLOSED = new Matter("news x", Set.of(W2), Audience.of(AudienceToken.body("w2")));

    private final Rights rights = Asking.rights();

    private ThrowingCallable doing(Consumer<Rights> act, AGrant... grants) {
        return () -> Asking.with(List.of(grants), () -> {
            act.accept(rights);
            return true;
        });
    }

    @Test
    void whoMayDoItDoesIt() {
        assertThatCode(doing(asked -> asked.require(Permission.EDIT_NEWS, CLOSED), EDITOR))
                .doesNotThrowAnyException();
        assertThat(Asking.with(List.of(EDITOR), () -> rights.may(Permission.EDIT_NEWS, CLOSED)))
                .isTrue();
        assertThat(Asking.with(List.of(READER), () -> rights.may(Permission.EDIT_NEWS, CLOSED)))
                .isFalse();
    }

    @Test
    void whoMayOnlyReadItIsToldWhichRightIsNeeded() {
        for (var matter : List.of(OPEN, CLOSED)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(doing(asked -> asked.require(Permission.EDIT_NEWS, matter), READER))
                    .satisfies(refused -> assertThat(refused.needed()).containsExactly("access.permission.EDIT_NEWS"));
        }
    }

    @Test
    void toWhoeverMayNotReadItThereIsNoSuchThing() {
        assertThatThrownBy(doing(asked -> asked.require(Permission.EDIT_NEWS, CLOSED)))
                .isInstanceOf(NotFound.class)
                .hasMessage("news x");
        assertThatThrownBy(doing(asked -> asked.requireReading(CLOSED), EDITOR)).isInstanceOf(NotFound.class);
        assertThatCode(doing(asked -> asked.requireReading(CLOSED), READER)).doesNotThrowAnyException();
        assertThatCode(doing(asked -> asked.requireReading(OPEN))).doesNotThrowAnyException();
    }

    @Test
    void whatLiesNowhereYetIsForWhoeverMayDoItAnywhere() {
        assertThatCode(doing(asked -> asked.requireAnywhere(Permission.EDIT_NEWS, "form"), EDITOR))
                .doesNotThrowAnyException();
        assertThatThrownBy(doing(asked -> asked.requireAnywhere(Permission.EDIT_NEWS, "form"), READER))
                .isInstanceOf(NotFound.class)
                .hasMessage("form");
    }

    @Test
    void aVisitorReadsWhatIsPublicAndTheHouseMayEverything() {
        assertThat(rights.mine()).isEqualTo(PersonRights.VISITOR);
        assertThat(rights.tokens()).containsExactly("public");
        assertThat(Asking.with(List.of(READER), rights::tokens)).contains("public", "body:w2");
        Acting.as(HouseActors.SYSTEM, () -> {
            assertThat(rights.mine().person()).isEqualTo(HouseActors.SYSTEM.id());
            return assertThat(Permission.values()).allMatch(permission -> rights.may(permission, CLOSED));
        });
    }

    @Test
    void atAMomentSomebodyWithoutGrantsIsThatPersonAndReadsWhatIsPublic() {
        var clock = Clock.fixed(AGrant.NOW, ZoneOffset.UTC);
        var nothing = new MockConnection(_ -> new MockResult[] {
            new MockResult(0, DSL.using(SQLDialect.POSTGRES).newResult())
        });
        var asked = new Rights(
                new GrantRepository(
                        DSL.using(nothing, SQLDialect.POSTGRES),
                        new DefaultListableBeanFactory().getBeanProvider(Demonstration.class)),
                new RecentRights(clock),
                clock);
        var bernd = asked.at(AGrant.BERND, AGrant.NOW);
        assertThat(bernd.person()).isEqualTo(AGrant.BERND);
        assertThat(bernd.mayRead(OPEN.audience())).isTrue();
        assertThat(bernd.mayRead(CLOSED.audience())).isFalse();
        assertThat(Acting.as(new Actor(AGrant.BERND, "Bernd"), asked::mine)).isEqualTo(bernd);
    }
}
