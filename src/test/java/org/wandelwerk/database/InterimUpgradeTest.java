package org.wandelwerk.database;

import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** The same with the newest house of all, which may have been kept since the release. */
@ContextConfiguration(initializers = InterimUpgradeTest.InterimDatabase.class, inheritInitializers = false)
class InterimUpgradeTest extends UpgradeTest {

    /** Points the application to what was kept last. */
    static final class InterimDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            open(context, KeptReleasesTest.newest());
        }
    }

    @Override
    Path kept() {
        return KeptReleasesTest.newest();
    }
}
