package org.wandelwerk;

import org.springframework.aop.ClassFilter;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.transaction.config.TransactionManagementConfigUtils;

/**
 * Tells Spring what it need not ask for each bean at a start: no further definition of a bean comes, so that what was
 * found by type may be remembered from the beginning; only classes of the house have transactions; and who listens says
 * so by its type, not by an annotation that would be looked for in every method.
 */
final class SettledBeans implements BeanFactoryPostProcessor {

    private static final String HOUSE = SettledBeans.class.getPackageName() + ".";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        factory.getBeanDefinition(TransactionManagementConfigUtils.TRANSACTION_ADVISOR_BEAN_NAME)
                .getPropertyValues()
                .add("classFilter", (ClassFilter) type -> type.getName().startsWith(HOUSE));
        var beans = (BeanDefinitionRegistry) factory;
        beans.removeBeanDefinition(AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME);
        beans.removeBeanDefinition(AnnotationConfigUtils.EVENT_LISTENER_FACTORY_BEAN_NAME);
        factory.freezeConfiguration();
    }
}
