package org.wandelwerk.database;

import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.util.StringUtils;

/** Lets the server start while Spring still makes the house: neither needs the other yet. A build needs none. */
class EarlyStart implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        var isServing = event.getSpringApplication().getWebApplicationType() != WebApplicationType.NONE
                && !Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING);
        if (isServing && !StringUtils.hasText(environment.getProperty("wandelwerk.database.url"))) {
            var settings = Binder.get(environment).bindOrCreate("wandelwerk.database", DatabaseSettings.class);
            var home = Path.of(environment.getProperty("wandelwerk.home", "./var"));
            var server = StartingServer.over(home, settings);
            var beans =
                    (DefaultListableBeanFactory) event.getApplicationContext().getBeanFactory();
            beans.registerSingleton("startingServer", server);
            beans.registerDisposableBean("startingServer", server::close);
        }
    }
}
