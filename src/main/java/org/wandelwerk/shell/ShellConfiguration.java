package org.wandelwerk.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The template engine over the templates that the build has compiled. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    @Bean
    TemplateEngine templates() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        return engine;
    }
}
