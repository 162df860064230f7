package org.wandelwerk;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Counts the statements that the application sends, so that a test can bound those of a page; what recurs beside is no
 * page's.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Statements {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    @Bean
    ExecuteListenerProvider statementListener() {
        return () -> new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                if (!Thread.currentThread().getName().startsWith("recurring-")) {
                    sent.add(String.valueOf(context.sql()));
                }
            }
        };
    }

    /** The statements sent while the work was done. */
    public List<String> during(Runnable work) {
        sent.clear();
        work.run();
        return List.copyOf(sent);
    }
}
