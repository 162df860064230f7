package org.wandelwerk.portal.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.shell.PublicContent;

/** Answers with public pages. All that one page shows is read in one transaction, from one connection. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@PublicContent
@Transactional(readOnly = true)
public @interface PortalPages {}
