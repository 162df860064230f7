package org.wandelwerk.shell.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Pages are drawn and files written by the house itself, however somebody asks for them: what a page is made of holds
 * more than it shows, so no library turns it into an answer.
 */
@Configuration(proxyBeanMethods = false)
class AnswerWriters implements WebMvcConfigurer {

    /** Whatever writes this writes anything. */
    private record Anything() {}

    /** Answers programs with a problem, or with words by their names, and with nothing else. */
    private static final class ProgramWriter extends JacksonJsonHttpMessageConverter {

        @Override
        public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
            return false;
        }

        @Override
        public boolean canWrite(ResolvableType type, Class<?> value, @Nullable MediaType mediaType) {
            return (ProblemDetail.class.isAssignableFrom(value) || Map.class.isAssignableFrom(value))
                    && super.canWrite(type, value, mediaType);
        }
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder writers) {
        writers.configureMessageConvertersList(all -> {
            all.removeIf(one -> one.canWrite(Anything.class, null));
            all.add(new ProgramWriter());
        });
    }
}
