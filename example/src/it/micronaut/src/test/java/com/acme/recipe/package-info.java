/** The recipes: beans of an application that has the property {@code recipes}. */
@Configuration
@Requires(property = "recipes")
package com.acme.recipe;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
