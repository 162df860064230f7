package org.wandelwerk.identity.web;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.wandelwerk.identity.RecentSignIns;
import org.wandelwerk.identity.SignIns;

/** The one chain before all pages: everything public stays public, the desk asks for a whole sign-in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /** Public forms that look after their token themselves, and keep what was typed when it has expired. */
    private static final String[] GUARDED = {
        "/darstellung", "/barriere-melden", "/mitteilungen/abbestellen/*", "/ideen/**", "/suche/merken/**"
    };

    @Bean
    SecurityFilterChain house(
            HttpSecurity http,
            SignIns signIns,
            RecentSignIns recent,
            SessionCookie cookie,
            FormTokens tokens,
            DeskGate gate) {
        return http.addFilterBefore(new SignedInFilter(signIns, recent, cookie), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(GUARDED))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(gate).accessDeniedHandler(gate))
                .authorizeHttpRequests(asked -> asked.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(DeskGate.DESK, DeskGate.DESK + "/**")
                        .access((_, context) -> new AuthorizationDecision(opens(context)))
                        .anyRequest()
                        .permitAll())
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // the headers of all answers are those of shell, and pages of the desk say no-store themselves
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Which methods an address takes is known to its page, which says so. */
    @Bean
    static HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    /** What can be no address of the house is one that it does not have. */
    @Bean
    static RequestRejectedHandler rejected() {
        return new HttpStatusRequestRejectedHandler(HttpStatus.NOT_FOUND.value());
    }

    private static boolean opens(RequestAuthorizationContext context) {
        var request = context.getRequest();
        return CurrentSignIn.of(request)
                .filter(current -> DeskGate.opens(current.signIn(), request.getRequestURI()))
                .isPresent();
    }
}
