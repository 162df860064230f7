package org.wandelwerk.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what the web server itself refused before any page was asked. */
@RestController
class HouseErrors implements ErrorController {

    /** Behind an answer that has begun nothing is written: the web server closes the connection. */
    @RequestMapping("/error")
    @Nullable
    ResponseEntity<Object> answer(HttpServletRequest request, HttpServletResponse response) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
        var cause = cause(request);
        var said = status.equals(HttpStatus.INTERNAL_SERVER_ERROR) ? Refusals.fault(cause) : status;
        var page = Refusals.of(said, cause);
        return response.isCommitted() ? null : Refusals.answer(request, HttpHeaders.EMPTY, page);
    }

    private static @Nullable Throwable cause(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
    }
}
