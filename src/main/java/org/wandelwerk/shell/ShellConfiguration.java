package org.wandelwerk.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** The template engine over the templates that the build has compiled. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    @Bean
    TemplateEngine templates() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    /** Stands before the transactions: content that is kept needs none. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor contentKeeper(ObjectProvider<PageCache> cache) {
        var advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(PublicContent.class, true), new ContentKeeper(cache));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }
}
