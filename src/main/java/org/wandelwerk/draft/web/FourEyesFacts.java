package org.wandelwerk.draft.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.draft.FourEyes;
import org.wandelwerk.privacy.SoloPublishing;
import org.wandelwerk.shell.Texts;

/** Lets the documents on data protection say where nobody checks what is published. */
@Configuration(proxyBeanMethods = false)
class FourEyesFacts {

    @Bean
    static SoloPublishing soloPublishing(FourEyes rules, Texts texts) {
        return language -> rules.textsWithout().stream()
                .map(kind -> texts.text(language, kind + "title"))
                .toList();
    }
}
