package org.wandelwerk.identity.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.modulith.NamedInterface;

/** On a handler of the desk: who asks must have proved within minutes who it is, else does so first. */
@NamedInterface("fresh")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshSignIn {

    /** For which words of the part {@code kind} of the address it is wanted; for all of them when there are none. */
    String[] kinds() default {};
}
