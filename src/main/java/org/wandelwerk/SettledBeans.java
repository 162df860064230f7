package org.wandelwerk;

import org.springframework.aop.ClassFilter;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.transaction.config.TransactionManagementConfigUtils;

/**
 * Tells Spring what it need not ask for each bean at a start: no further definition of a bean comes, so that what was
 * found by type may be remembered from the beginning; and only classes of the house have transactions.
 */
final class SettledBeans implements BeanFactoryPostProcessor {

    private static final String HOUSE = SettledBeans.class.getPackageName() + ".";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        factory.getBeanDefinition(TransactionManagementConfigUtils.TRANSACTION_ADVISOR_BEAN_NAME)
                .getPropertyValues()
                .add("classFilter", (ClassFilter) type -> type.getName().startsWith(HOUSE));
        factory.freezeConfiguration();
    }
}
