package org.wandelwerk;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives each thread that runs tests houses of its own, with their databases and homes: what a test counts, writes or
 * holds still is never that of a test beside it.
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
