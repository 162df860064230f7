package org.wandelwerk;

import java.time.Duration;
import org.springframework.aop.config.AopConfigUtils;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindingPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigUtils;

/**
 * Tells Spring what it need not ask for each bean at a start: no further definition of a bean comes, so that what was
 * found by type may be remembered from the beginning; no class needs a proxy but those for which the build prepared
 * one; no class of the house is filled from properties; and who listens says so by its type, not by an annotation that
 * would be looked for in every method. All but what the start itself needs is made behind it.
 */
final class SettledBeans implements BeanFactoryPostProcessor {

    private static final String IMPORTS = "org.springframework.context.annotation.internalImportAwareAotProcessor";
    private static final String HOUSE = SettledBeans.class.getPackageName() + ".";

    /** What the first page takes on a slow machine, to its last byte. */
    private static final Duration FIRST_READER = Duration.ofSeconds(1);

    private final ConfigurableApplicationContext context;

    SettledBeans(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        var beans = (HouseBeans) factory;
        beans.removeBeanDefinition(AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME);
        beans.removeBeanDefinition(AnnotationConfigUtils.EVENT_LISTENER_FACTORY_BEAN_NAME);
        beans.removeBeanDefinition(IMPORTS);
        replaceProxies(beans);
        replacePropertiesBinding(beans);
        beans.registerSingleton(LaterBeans.class.getName(), LaterBeans.putOff(context, pause()));
        beans.settle();
    }

    private static Duration pause() {
        return Training.isWanted() ? Duration.ZERO : FIRST_READER;
    }

    private static void replaceProxies(HouseBeans beans) {
        var own = new RootBeanDefinition(PreparedProxies.class, PreparedProxies::new);
        own.setPropertyValues(
                new MutablePropertyValues(beans.getBeanDefinition(AopConfigUtils.AUTO_PROXY_CREATOR_BEAN_NAME)
                        .getPropertyValues()));
        beans.removeBeanDefinition(AopConfigUtils.AUTO_PROXY_CREATOR_BEAN_NAME);
        beans.registerBeanDefinition(AopConfigUtils.AUTO_PROXY_CREATOR_BEAN_NAME, own);
    }

    private static void replacePropertiesBinding(HouseBeans beans) {
        beans.removeBeanDefinition(ConfigurationPropertiesBindingPostProcessor.BEAN_NAME);
        beans.registerBeanDefinition(
                ConfigurationPropertiesBindingPostProcessor.BEAN_NAME,
                new RootBeanDefinition(PropertiesOfOthers.class, PropertiesOfOthers::new));
    }

    private static boolean isOfTheHouse(Class<?> type) {
        return type.getName().startsWith(HOUSE);
    }

    /** Fills beans of libraries from properties; those of the house are asked for no annotation. */
    private static final class PropertiesOfOthers extends ConfigurationPropertiesBindingPostProcessor {

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            return isOfTheHouse(bean.getClass()) ? bean : super.postProcessBeforeInitialization(bean, name);
        }
    }
}
