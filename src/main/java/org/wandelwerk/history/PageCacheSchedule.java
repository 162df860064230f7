package org.wandelwerk.history;

import java.time.Duration;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.wandelwerk.shell.PageCache;

/**
 * Looks several times a second what changed, and tells the pages that are kept. It does so in a thread of its own, for
 * no page may be given while nobody looks: work that takes long must not hold it up.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageCacheSchedule implements ApplicationListener<ContextRefreshedEvent>, DisposableBean {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final PageCache pages;
    private final SimpleAsyncTaskScheduler own = new SimpleAsyncTaskScheduler();

    PageCacheSchedule(PageCache pages) {
        this.pages = pages;
        own.setThreadNamePrefix("page-cache-");
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        if (pages.isOn()) {
            own.scheduleWithFixedDelay(pages::look, PAUSE);
        }
    }

    @Override
    public void destroy() {
        own.close();
    }

    @Bean
    static ExecuteListenerProvider readListener() {
        return new DefaultExecuteListenerProvider(new ReadListener());
    }
}
