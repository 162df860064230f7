package org.wandelwerk.shell;

import com.sun.management.OperatingSystemMXBean;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
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
    private static final Duration PATIENCE = Duration.ofMillis(250);

    @Bean
    TemplateEngine templates() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Bean
    @ConditionalOnWebApplication
    static AnsweringThreads answeringThreads() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new AnsweringThreads(2 * machine.getAvailableProcessors(), PATIENCE, machine::getCpuLoad);
    }

    /** Most packed pages then leave in one piece, and all in the order in which they were asked for. */
    @Bean
    @ConditionalOnWebApplication
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> answers(AnsweringThreads threads) {
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appWriteBufSize", Integer.toString(ANSWER_BUFFER));
            connector.getProtocolHandler().setExecutor(threads::execute);
        });
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
