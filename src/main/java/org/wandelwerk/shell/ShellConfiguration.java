package org.wandelwerk.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** The template engine over the templates that the build has compiled. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    private static final int ANSWER_BUFFER = 16 * 1024;

    @Bean
    TemplateEngine templates() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    /** Most packed pages then leave in one piece. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersInOnePiece() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", Integer.toString(ANSWER_BUFFER)));
    }

    /** Stands before the transactions: content that is kept needs none. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor contentKeeper(ObjectProvider<PageCache> cache, ObjectProvider<PageHeads> heads) {
        var advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(PublicContent.class, true), new ContentKeeper(cache, heads));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }
}
