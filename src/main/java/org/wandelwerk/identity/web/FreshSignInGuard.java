package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.wandelwerk.identity.SignIns;
import org.wandelwerk.shell.Frames;

/** Keeps handlers with {@link FreshSignIn} for those who proved a moment ago who they are. */
@Component
class FreshSignInGuard implements HandlerInterceptor, WebMvcConfigurer {

    static final String CONFIRM = "/anmelden/bestaetigen";

    private final SignIns signIns;
    private final ObjectProvider<Frames> frames;
    private final ObjectProvider<FormRescue> rescue;

    /** Asks for the frames late, because they need the settings of the pages that this is one of. */
    FreshSignInGuard(SignIns signIns, ObjectProvider<Frames> frames, ObjectProvider<FormRescue> rescue) {
        this.signIns = signIns;
        this.frames = frames;
        this.rescue = rescue;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(DeskGate.DESK + "/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !isWanted(method.getMethodAnnotation(FreshSignIn.class), request)
                || CurrentSignIn.of(request)
                        .filter(current -> signIns.isFresh(current.signIn()))
                        .isPresent()) {
            return true;
        }
        var frame = frames.getObject().current();
        var back = request.getMethod().equals("GET")
                ? frame.here(frame.language())
                : rescue.getObject().keepOfSender(request).orElse(frame.link(DeskGate.ACCOUNT));
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, Onwards.of(back).behind(frame.link(CONFIRM)));
        return false;
    }

    private static boolean isWanted(@Nullable FreshSignIn fresh, HttpServletRequest request) {
        return fresh != null
                && (fresh.kinds().length == 0
                        || request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                        instanceof Map<?, ?> parts
                                && List.of(fresh.kinds()).contains(String.valueOf(parts.get("kind"))));
    }
}
