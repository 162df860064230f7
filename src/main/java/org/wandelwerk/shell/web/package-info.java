/** The pages that belong to no other module: the error page and the choice of theme and language. */
@NullMarked
package org.wandelwerk.shell.web;

import org.jspecify.annotations.NullMarked;
