package org.wandelwerk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes the beans that neither the start nor the first reader needs as soon as the latter may have been answered. What
 * is broken among them still ends the house, and nobody who asks whether it is ready is told so before all are there.
 */
final class LaterBeans implements ApplicationRunner {

    private final ConfigurableApplicationContext context;
    private final Duration pause;
    private final List<String> names = new ArrayList<>();

    private LaterBeans(ConfigurableApplicationContext context, Duration pause) {
        this.context = context;
        this.pause = pause;
    }

    /**
     * Lets all beans wait until somebody asks for them, but those that act once all others are there; to be called
     * before the first is made. A house that is being closed meanwhile makes no more.
     *
     * @param pause how long the first reader is given
     */
    static LaterBeans putOff(ConfigurableApplicationContext context, Duration pause) {
        var later = new LaterBeans(context, pause);
        var beans = context.getBeanFactory();
        for (var name : beans.getBeanDefinitionNames()) {
            var definition = beans.getBeanDefinition(name);
            if (definition.isSingleton() && !definition.isLazyInit() && !actsInTheStart(definition)) {
                definition.setLazyInit(true);
                later.names.add(name);
            }
        }
        return later;
    }

    private static boolean actsInTheStart(BeanDefinition definition) {
        var type = definition.getResolvableType().resolve();
        return type == null || SmartInitializingSingleton.class.isAssignableFrom(type);
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        Thread.sleep(pause);
        try {
            names.forEach(this::make);
        } catch (BeansException e) {
            if (context.isActive()) {
                throw e;
            }
        }
    }

    private void make(String name) {
        var isThere = context.getBeanFactory().containsSingleton(name);
        if (context.isActive() && !isThere && context.getBean(name) instanceof SmartInitializingSingleton) {
            throw new IllegalStateException(name + " acts in the start, which its definition does not tell");
        }
    }
}
