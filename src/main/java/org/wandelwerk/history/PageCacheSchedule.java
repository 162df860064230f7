package org.wandelwerk.history;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
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
import org.wandelwerk.shell.ReadNotes;

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

    /** Notes which tables a statement names, for whoever keeps what was made from them. */
    private static final class ReadListener implements ExecuteListener {

        /** Every table is written with its schema, and both in quotes. */
        private static final Pattern TABLE = Pattern.compile("\"([a-z_]+)\"\\.\"([a-z_]+)\"");

        @Override
        public void executeStart(ExecuteContext context) {
            var statement = ReadNotes.areTaken() ? context.sql() : null;
            if (statement != null) {
                TABLE.matcher(statement)
                        .results()
                        .forEach(table -> ReadNotes.read(table.group(1) + "." + table.group(2)));
            }
        }
    }
}
