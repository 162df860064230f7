package org.wandelwerk.privacy.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.privacy.Reads;

/** Notes what confidential pages show, before they are shown. */
@ControllerAdvice
class ReadNoting implements ResponseBodyAdvice<Object> {

    private final Reads reads;

    ReadNoting(Reads reads) {
        this.reads = reads;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType chosen,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Confidential page) {
            reads.note(page.shown().toList());
        }
        return body;
    }
}
