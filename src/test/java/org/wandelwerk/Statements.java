package org.wandelwerk;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
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

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private volatile boolean isCounting;

    /** A statement, and whether it was sent before an answer left the house. */
    private record Sent(String sql, boolean isForAnAnswer) {}

    @Bean
    ExecuteListenerProvider statementListener() {
        return () -> new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                var thread = Thread.currentThread().getName();
                if (isCounting && !thread.startsWith("recurring-")) {
                    sent.add(new Sent(String.valueOf(context.sql()), thread.startsWith("answer-")));
                }
            }
        };
    }

    /** The statements sent while the work was done. */
    public List<String> during(Runnable work) {
        return counted(work).map(Sent::sql).toList();
    }

    /** Those of them that an answer waited for, without what went on behind it. */
    public List<String> beforeTheAnswer(Runnable work) {
        return counted(work).filter(Sent::isForAnAnswer).map(Sent::sql).toList();
    }

    /** Nothing is kept outside of the work, because a house sends hundreds of thousands in its time. */
    private Stream<Sent> counted(Runnable work) {
        sent.clear();
        isCounting = true;
        try {
            work.run();
        } finally {
            isCounting = false;
        }
        return sent.stream();
    }
}
