package org.wandelwerk.identity.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a handler of the desk: who asks must have proved within minutes who it is, else does so first. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface FreshSignIn {}
