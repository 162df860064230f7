package org.wandelwerk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Runs a test in the whole application over a database of its own, with a web server on a free port and no region. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "wandelwerk.region=none",
            "wandelwerk.home=target/test-home-${test.lane}",
            "management.server.port=-1",
            "wandelwerk.sealing=false",
            "wandelwerk.catalog=false",
            "wandelwerk.posting=false",
            "wandelwerk.page-cache.megabytes=0",
            "spring.datasource.hikari.minimum-idle=0",
            "spring.datasource.hikari.idle-timeout=10000"
        })
@ContextConfiguration(initializers = House.OwnDatabase.class)
@Import(Statements.class)
public @interface House {

    /** Points the application to a fresh copy of the migrated database, or of the one that has the Lausitz already. */
    class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        /** For a house whose own first start must bring the region in. */
        public static final String STARTS_EMPTY = "test.starts-empty";

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var settings = context.getEnvironment();
            var isFilled = settings.getRequiredProperty("wandelwerk.region").equals("lausitz")
                    && !settings.containsProperty(STARTS_EMPTY);
            use(context, isFilled ? TestDatabase.copyWithLausitz() : TestDatabase.copy());
        }

        static void use(ConfigurableApplicationContext context, String database) {
            TestDatabase.isUsedByAHouse();
            var server = TestDatabase.server();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test-database",
                            Map.of(
                                    "wandelwerk.database.url", server.url(database),
                                    "wandelwerk.database.user", server.user(),
                                    "wandelwerk.database.password", server.password())));
        }
    }

    /**
     * Gives each thread that runs tests houses of its own, with their databases and homes: what a test counts, writes
     * or holds still is never that of a test beside it.
     */
    final class Lane implements ContextCustomizerFactory {

        private static final AtomicInteger LANES = new AtomicInteger();
        private static final ThreadLocal<Integer> NUMBER = ThreadLocal.withInitial(LANES::incrementAndGet);

        @Override
        public ContextCustomizer createContextCustomizer(
                Class<?> test, List<ContextConfigurationAttributes> configurations) {
            return new OwnHouses(NUMBER.get());
        }

        /** Houses of two lanes are not equal, so that none is shared. */
        private record OwnHouses(int lane) implements ContextCustomizer {

            @Override
            public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
                TestPropertyValues.of("test.lane=" + lane).applyTo(context);
            }
        }
    }

    /**
     * Keeps the house in which a lane is at work from being put away: the houses that the other lane opens meanwhile
     * would push it out of the store, which knows only when a house was last asked for.
     */
    final class InUse implements TestExecutionListener {

        private static final Map<Thread, TestContext> AT_WORK = new ConcurrentHashMap<>();

        @Override
        public void beforeTestClass(TestContext test) {
            AT_WORK.values().stream()
                    .filter(TestContext::hasApplicationContext)
                    .forEach(TestContext::getApplicationContext);
            AT_WORK.put(Thread.currentThread(), test);
        }

        @Override
        public void afterTestClass(TestContext test) {
            AT_WORK.remove(Thread.currentThread());
        }
    }
}
