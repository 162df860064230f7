/** Tests of the pages that belong to no other module. */
@NullMarked
package org.wandelwerk.shell.web;

import org.jspecify.annotations.NullMarked;
