package org.wandelwerk.identity.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.shell.Demonstration;

/** The one door of the house as it stands in a request whose rights were already read, so that no table is asked. */
public final class Asking {

    private static final Actor ANNA = new Actor(AGrant.ANNA, "Anna");

    private Asking() {}

    /** The rights of whoever acts; outside of {@link #with} those of a visitor. */
    public static Rights rights() {
        var clock = Clock.fixed(AGrant.NOW, ZoneOffset.UTC);
        var nothing = new DefaultListableBeanFactory();
        return new Rights(
                new GrantRepository(DSL.using(SQLDialect.POSTGRES), nothing.getBeanProvider(Demonstration.class)),
                new RecentRights(clock),
                clock);
    }

    /** Asks as somebody who is signed in and holds these grants and nothing else. */
    public static <T> T with(List<AGrant> grants, Supplier<T> question) {
        var request = new ServletRequestAttributes(new MockHttpServletRequest("GET", "/"));
        var held = grants.stream().map(AGrant::build).toList();
        RequestContextHolder.setRequestAttributes(request);
        new RecentRights(Clock.fixed(AGrant.NOW, ZoneOffset.UTC))
                .of(AGrant.ANNA, () -> new PersonRights(AGrant.ANNA, held));
        try {
            return Acting.as(ANNA, question);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
