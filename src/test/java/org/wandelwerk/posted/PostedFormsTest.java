package org.wandelwerk.posted;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wandelwerk.HouseRoutes;

/** No form of the house is forgotten when equal requests are sent at once. */
class PostedFormsTest {

    @Test
    void everyFormIsKnownAndHasItsTest() {
        var forms = HouseRoutes.all()
                .filter(route -> route.method().equals("POST"))
                .map(HouseRoutes.Route::address)
                .collect(toCollection(TreeSet::new));

        assertThat(forms)
                .isEqualTo(Stream.of(PostedForms.MAKING.keySet(), PostedForms.MAKING_NOTHING.keySet())
                        .flatMap(Set::stream)
                        .collect(toCollection(TreeSet::new)));
        assertThat(Stream.of(
                                EqualAccountsTest.class,
                                EqualReplacementsTest.class,
                                EqualWorkTest.class,
                                EqualDraftsTest.class,
                                EqualLinksTest.class,
                                EqualFilesTest.class)
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .map(Method::getName))
                .containsAll(PostedForms.MAKING.values());
    }
}
