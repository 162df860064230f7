package org.wandelwerk.history;

import java.util.concurrent.TimeUnit;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.wandelwerk.shell.PageCache;

/** Looks several times a second what changed, and tells the pages that are kept. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class PageCacheSchedule {

    private final PageCache pages;

    PageCacheSchedule(PageCache pages) {
        this.pages = pages;
    }

    @Scheduled(fixedDelay = 200, timeUnit = TimeUnit.MILLISECONDS)
    void follow() {
        if (pages.isOn()) {
            pages.look();
        }
    }

    @Bean
    static ExecuteListenerProvider readListener() {
        return new DefaultExecuteListenerProvider(new ReadListener());
    }
}
