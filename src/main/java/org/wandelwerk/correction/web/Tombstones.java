package org.wandelwerk.correction.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.wandelwerk.correction.Recall;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/**
 * Turns the answer that there is no such page into the one that it was recalled, at the address of a recalled thing and
 * at each address below it. Whoever reads only what is public needs to know nothing of recalls.
 */
@RestControllerAdvice
class Tombstones implements ResponseBodyAdvice<Object> {

    private final Recalls recalls;
    private final Frames frames;

    Tombstones(Recalls recalls, Frames frames) {
        this.recalls = recalls;
        this.frames = frames;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var recall = isNotFound(response) ? recall() : Optional.<Recall>empty();
        var instead = recall.flatMap(found -> instead(body, found));
        if (instead.isEmpty()) {
            return body;
        }
        response.setStatusCode(HttpStatus.GONE);
        return instead.get();
    }

    private static boolean isNotFound(ServerHttpResponse response) {
        return response instanceof ServletServerHttpResponse servlet
                && servlet.getServletResponse().getStatus() == HttpStatus.NOT_FOUND.value();
    }

    private Optional<Recall> recall() {
        return Subject.allAt(frames.current().path())
                .flatMap(subject -> recalls.behind(subject).stream())
                .findFirst();
    }

    private static Optional<Object> instead(@Nullable Object body, Recall recall) {
        if (body instanceof Page) {
            return Optional.of(new TombstonePage(recall));
        }
        if (body instanceof ProblemDetail) {
            var problem = ProblemDetail.forStatus(HttpStatus.GONE);
            problem.setDetail(recall.grounds().reason().de());
            problem.setProperty("recall", recall.grounds().kind());
            problem.setProperty("since", recall.at());
            return Optional.of(problem);
        }
        return Optional.empty();
    }
}
